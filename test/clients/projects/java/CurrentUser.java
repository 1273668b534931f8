import java.sql.DriverManager;

class CurrentUser {
    public static void main(String[] args) throws Exception {
        var env = System.getenv();
        var connection =
            DriverManager.getConnection(env.get("JDBC_URL"), env.get("JDBC_USER"), env.get("JDBC_PASSWORD"));
        var rows = connection.createStatement().executeQuery("select current_user");
        rows.next();
        System.out.println(rows.getString(1));
    }
}
