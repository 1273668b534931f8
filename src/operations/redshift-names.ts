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

/** SQL changes names without quotes to lower case, so upper and lower case are both reserved. */
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

/** The names that Redshift's documentation allows for a database. */
export const databaseName: TextLimits = {
  pattern: { regex: /^[A-Za-z][\w+.@-]{0,63}$/, says: nameRule(64) },
  refuses: [reserved],
};

/**
 * The names for a database user. AWS's page says 64 characters, but AWS's own error message says 127, which is the
 * limit here: AWS decides about the names between.
 * https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html
 */
export const userName: TextLimits = {
  pattern: { regex: /^[A-Za-z][\w+.@-]{0,126}$/, says: nameRule(127) },
  refuses: [returnedPrefix, publicGroup, reserved],
};

/** The names for a group: only lower case. */
export const groupName: TextLimits = {
  pattern: { regex: /^[a-z][a-z0-9_+.@-]{0,63}$/, says: nameRule(64, 'lower-case letter') },
  refuses: [reserved],
};
