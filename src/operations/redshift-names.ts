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
  says: 'is a reserved word of Redshift. Give another name',
};

const publicGroup: Refusal = {
  matches: (text) => text.toUpperCase() === 'PUBLIC',
  says: 'is the group of all users. Give the name of one user',
};

const returnedPrefix: Refusal = {
  matches: (text) => /^IAM[AR]?:/i.test(text),
  says: 'begins with a prefix that AWS adds to the name it returns. Give the name of the database user without it',
};

function nameRule(length: number, letter = 'letter'): string {
  return `1 to ${length} characters: a ${letter} first, then ${letter}s, digits or _ + . @ -`;
}

/** What Redshift's documentation allows as the name of a database. */
export const databaseName: TextLimits = {
  pattern: { regex: /^[A-Za-z][\w+.@-]{0,63}$/, says: nameRule(64) },
  refuses: [reserved],
};

/**
 * As the name of a database user. AWS's page says 64 characters, and AWS's own error message 127: more than the page
 * allows is left to AWS. https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html
 */
export const userName: TextLimits = {
  pattern: { regex: /^[A-Za-z][\w+.@-]{0,126}$/, says: nameRule(127) },
  refuses: [returnedPrefix, publicGroup, reserved],
};

/** As the name of a group: lower case only. */
export const groupName: TextLimits = {
  pattern: { regex: /^[a-z][a-z0-9_+.@-]{0,63}$/, says: nameRule(64, 'lower-case letter') },
  refuses: [reserved],
};
