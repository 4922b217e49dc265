package io.github.cimaven.config;

/** What a user may set of the channels that go to AWS, or to servers that speak its language. */
public final class AwsKeys {
    @Key(value = "The bucket of the channel 's3', and what all keys begin with.", type = "s3://bucket/prefix")
    public static final String S3_URL = "ci.publish.s3.url";

    @Key(
            value =
                    "The region of the bucket. Default: as the AWS SDK finds it (AWS_REGION, the profile); us-east-1 for a"
                            + " server that is not AWS.",
            type = "a region")
    public static final String S3_REGION = "ci.publish.s3.region";

    @Key(
            value = "The server of the channel 's3', when it is not AWS. Default: as the AWS SDK finds it"
                    + " (AWS_ENDPOINT_URL_S3, the profile).",
            type = "an http or https URL")
    public static final String S3_ENDPOINT = "ci.publish.s3.endpoint";

    @Key(
            value =
                    "Whether the bucket stands in the path of URLs and not in the host's name. Default: true for a server"
                            + " that is not AWS.",
            type = Keys.FLAG)
    public static final String S3_PATH_STYLE = "ci.publish.s3.pathStyle";

    @Key(
            value = "The server in settings.xml whose user is the access key id and whose password is the secret key."
                    + " Default: credentials as the AWS SDK finds them.",
            type = "an id")
    public static final String S3_SERVER = "ci.publish.s3.server";

    @Key(
            value =
                    "Tags of the objects that are published, for the rules of the bucket; 'none' for a server that knows no"
                            + " tags. Unless it is none, the copies that a release keeps until it is done have"
                            + " retention=temporary.",
            type = "key=value, separated by commas",
            defaultValue = AwsKeys.S3_TAGS_DEFAULT)
    public static final String S3_TAGS = "ci.publish.s3.tags";

    public static final String S3_TAGS_DEFAULT = "retention=permanent";

    @Key(
            value = "The domain of the CodeArtifact repository that the channel 'maven' publishes to. Default: from its"
                    + " host.",
            type = "a name")
    public static final String CODEARTIFACT_DOMAIN = "ci.publish.codeartifact.domain";

    @Key(value = "The account that owns the domain. Default: from its host.", type = "12 digits")
    public static final String CODEARTIFACT_OWNER = "ci.publish.codeartifact.owner";

    @Key(value = "The region of the domain. Default: from its host.", type = "a region")
    public static final String CODEARTIFACT_REGION = "ci.publish.codeartifact.region";

    @Key(
            value = "Where tokens are asked for. Default: as the AWS SDK finds it (AWS_ENDPOINT_URL_CODEARTIFACT), else"
                    + " AWS.",
            type = "an http or https URL")
    public static final String CODEARTIFACT_ENDPOINT = "ci.publish.codeartifact.endpoint";

    private AwsKeys() {}
}
