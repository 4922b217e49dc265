package io.github.cimaven.config;

/** What a user may set of {@code ci:audit} and {@code ci:audit-database}. */
public final class AuditKeys {
    @Key(value = "Skips the vulnerability audit.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.audit.skip";

    @Key(
            value = "Fails the build on a finding of the audit; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.audit.fail";

    @Key(
            value =
                    "The CVSS base score from which a vulnerability fails the build. One that nobody has scored does too, and"
                            + " one that is known to be exploited does at any score.",
            type = "a number from 0 to 10",
            defaultValue = AuditKeys.FAIL_ON_DEFAULT)
    public static final String FAIL_ON = "ci.audit.failOn";

    public static final String FAIL_ON_DEFAULT = "7.0";

    @Key(
            value = "The advisories of OSV for Maven: its file Maven/all.zip.",
            type = "a file, a URL, or groupId:artifactId:version[:extension]")
    public static final String OSV = "ci.audit.osv";

    @Key(
            value = "How old the audit's data may be. 0s switches the limit off. Default: by lane.",
            type = Keys.DURATION,
            defaultValue = AuditKeys.MAX_AGE_DEFAULT)
    public static final String MAX_AGE = "ci.audit.maxAge";

    public static final String MAX_AGE_DEFAULT = "48h";

    @Key(
            value =
                    "Fails the build also when no data is named for the audit, or when it is too old; otherwise that is a"
                            + " warning. Default: by lane.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String STRICT = "ci.audit.strict";

    @Key(
            value = "Vulnerabilities that are not to count, in the XML of dependency-check's suppressions.",
            type = "files, separated by commas")
    public static final String SUPPRESSIONS = "ci.audit.suppressions";

    @Key(
            value =
                    "The database of dependency-check, as ci:audit-database deploys it; that goal takes coordinates only.",
            type = "groupId:artifactId:version, a zip, or a folder")
    public static final String DATABASE = "ci.audit.database";

    @Key(
            value =
                    "A central PostgreSQL with dependency-check's tables, instead of ci.audit.database; ci:audit-database fills it.",
            type = "a JDBC URL without user and password")
    public static final String JDBC = "ci.audit.jdbc";

    @Key(
            value =
                    "The server in settings.xml that has user and password for ci.audit.jdbc. Without it, the environment"
                            + " variables " + AuditKeys.JDBC_USER_VARIABLE + " and " + AuditKeys.JDBC_PASSWORD_VARIABLE
                            + " have them.",
            type = "id")
    public static final String JDBC_SERVER = "ci.audit.jdbc.server";

    public static final String JDBC_USER_VARIABLE = "CI_AUDIT_JDBC_USER";
    public static final String JDBC_PASSWORD_VARIABLE = "CI_AUDIT_JDBC_PASSWORD";

    @Key(
            value =
                    "Where ci:audit-database gets the NVD's data: JSON feeds 2.0, or a mirror of them as vulnz makes it.",
            type = "the URL of a folder, or one with {0} in the place of the year",
            defaultValue = AuditKeys.FEED_DEFAULT)
    public static final String FEED = "ci.audit.feed";

    public static final String FEED_DEFAULT = "https://nvd.nist.gov/feeds/json/cve/2.0/nvdcve-2.0-{0}.json.gz";

    @Key(value = "The server in settings.xml that has user and password for ci.audit.feed.", type = "id")
    public static final String FEED_SERVER = "ci.audit.feed.server";

    @Key(
            value = "The first year whose CVEs ci:audit-database takes.",
            type = "2002 to 2021",
            defaultValue = AuditKeys.START_YEAR_DEFAULT)
    public static final String START_YEAR = "ci.audit.startYear";

    public static final String START_YEAR_DEFAULT = "2002";

    @Key(
            value =
                    "CISA's catalogue of known exploited vulnerabilities: what it names counts at any score. ci:audit-database"
                            + " takes it along.",
            type = "a file or a URL")
    public static final String KEV = "ci.audit.kev";

    @Key(
            value =
                    "The repository that ci:audit-database deploys to. Without it, the local repository gets the database.",
            type = "id::url")
    public static final String DEPLOY = "ci.audit.deploy";

    @Key(
            value = "Vulnerabilities that are not to count, as CycloneDX VEX in JSON.",
            type = "files, separated by commas")
    public static final String VEX = "ci.audit.vex";

    @Key(
            value = "Whether dependency-check writes its own report in HTML, where it is asked.",
            type = Keys.FLAG,
            defaultValue = AuditKeys.HTML_DEFAULT)
    public static final String HTML = "ci.audit.html";

    public static final String HTML_DEFAULT = "true";

    private AuditKeys() {}
}
