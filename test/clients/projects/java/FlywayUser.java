import org.flywaydb.core.Flyway;

class FlywayUser {
    public static void main(String[] args) throws Exception {
        var source = Flyway.configure().envVars().load().getConfiguration().getDataSource();
        var rows = source.getConnection().createStatement().executeQuery("select current_user");
        rows.next();
        System.out.println(rows.getString(1));
    }
}
