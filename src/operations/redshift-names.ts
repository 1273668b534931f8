import type { Refusal, TextLimits } from '../options/option.ts';

// https://docs.aws.amazon.com/redshift/latest/dg/r_pg_keywords.html
const RESERVED_WORDS = new Set(
  (
    'AES128 AES256 ALL ALLOWOVERWRITE ANALYSE ANALYZE AND ANY ARRAY AS ASC AUTHORIZATION AZ64 BACKUP BETWEEN ' +
    'BINARY BLANKSASNULL BOTH BYTEDICT BZIP2 CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CREDENTIALS CROSS ' +
    'CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURRENT_USER_ID DEFAULT DEFERRABLE DEFLATE DEFRAG ' +
    'DELTA DELTA32K DESC DISABLE DISTINCT DO ELSE EMPTYASNULL ENABLE ENCODE ENCRYPT ENCRYPTION END EXCEPT ' +
    'EXPLICIT FALSE FOR FOREIGN FREEZE FROM FULL GLOBALDICT256 GLOBALDICT64K GRANT GROUP GZIP HAVING IDENTITY ' +
    'IGNORE ILIKE IN INITIALLY INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LEADING LEFT LIKE LIMIT LOCALTIME ' +
    'LOCALTIMESTAMP LUN LUNS LZO LZOP MINUS MOSTLY16 MOSTLY32 MOSTLY8 NATURAL NEW NOT NOTNULL NULL NULLS OFF ' +
    'OFFLINE OFFSET OID OLD ON ONLY OPEN OR ORDER OUTER OVERLAPS PARALLEL PARTITION PERCENT PERMISSIONS PIVOT ' +
    'PLACING PRIMARY RAW READRATIO RECOVER REFERENCES REJECTLOG RESORT RESPECT RESTORE RIGHT SELECT SESSION_USER ' +
    'SIMILAR SNAPSHOT SOME SYSDATE SYSTEM TABLE TAG TDES TEXT255 TEXT32K THEN TIMESTAMP TO TOP TRAILING TRUE ' +
    'TRUNCATECOLUMNS UNION UNIQUE UNNEST UNPIVOT USER USING VERBOSE WALLET WHEN WHERE WITH WITHOUT'
  ).split(' '),
);

/** SQL folds unquoted names to lower case, so a reserved word is one in either case. */
const reserved: Refusal = {
  matches: (text) => RESERVED_WORDS.has(text.toUpperCase()),
  says: 'is a reserved word of Redshift; choose another name',
};

const publicGroup: Refusal = {
  matches: (text) => text.toUpperCase() === 'PUBLIC',
  says: 'stands for everybody; choose the name of one user',
};

const returnedPrefix: Refusal = {
  matches: (text) => /^IAM[AR]?:/i.test(text),
  says: 'begins with a prefix that AWS puts before the name it returns; give the plain name of the database user',
};

const RULE = '1 to 64 characters: letters, digits, _ + . @ -, first a letter';

/** What Redshift's documents allow as the name of a database. */
export const databaseName: TextLimits = {
  pattern: { regex: /^[A-Za-z][\w+.@-]{0,63}$/, says: RULE },
  refuses: [reserved],
};

/** As the name of a database user. */
export const userName: TextLimits = {
  ...databaseName,
  refuses: [returnedPrefix, publicGroup, reserved],
};

/** As the name of a group: lower case only. */
export const groupName: TextLimits = {
  pattern: { regex: /^[a-z][a-z0-9_+.@-]{0,63}$/, says: RULE.replace('letters', 'lower-case letters') },
  refuses: [reserved],
};
