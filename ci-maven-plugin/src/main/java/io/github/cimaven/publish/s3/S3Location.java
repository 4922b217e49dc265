package io.github.cimaven.publish.s3;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where releases go to.
 *
 * @param prefix of all keys; empty, or ends with a slash
 */
record S3Location(String bucket, String prefix) {
    /** The names of buckets, also of those from before 2018, and letters that need no escape in keys. */
    private static final Pattern URL =
            Pattern.compile("s3://([A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9])((?:/[A-Za-z0-9!._*'()=+@-]+)*)/*");

    static S3Location of(String url) throws PublishException {
        Matcher matcher = URL.matcher(url.strip());
        if (!matcher.matches() || ("/" + matcher.group(2) + "/").matches(".*/\\.{1,2}/.*")) {
            throw new PublishException("%s=%s is not s3://<bucket> or s3://<bucket>/<prefix>. Type -D%s=s3://<bucket>"
                    .formatted(AwsKeys.S3_URL, SettingException.shown(url), AwsKeys.S3_URL));
        }
        String path = matcher.group(2);
        return new S3Location(matcher.group(1), path.isEmpty() ? "" : path.substring(1) + "/");
    }

    /** What all keys of one release begin with; ends with a slash. */
    String folder(ReleaseId release) {
        return prefix + release.key() + "/";
    }

    /** For people. */
    String place(String key) {
        return "s3://" + bucket + "/" + key;
    }

    @Override
    public String toString() {
        return place(prefix);
    }
}
