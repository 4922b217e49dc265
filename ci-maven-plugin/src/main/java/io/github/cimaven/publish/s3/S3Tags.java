package io.github.cimaven.publish.s3;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.spi.PublishException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The tags of objects, which rules of a bucket tell by how long they keep an object.
 *
 * @param lasting of what is published
 * @param passing of what is only needed until the release is done
 */
record S3Tags(Map<String, String> lasting, Map<String, String> passing) {
    private static final String NONE = "none";
    private static final int MOST = 10;
    private static final Pattern TAG =
            Pattern.compile("([\\p{L}\\p{N} +._:/@-]{1,128})=([\\p{L}\\p{N} +._:/@=-]{0,256})");

    S3Tags {
        lasting = Map.copyOf(lasting);
        passing = Map.copyOf(passing);
    }

    static S3Tags of(String text) throws PublishException {
        if (text.strip().equals(NONE)) {
            return new S3Tags(Map.of(), Map.of());
        }
        Map<String, String> tags = new TreeMap<>();
        for (String tag : text.split(",", -1)) {
            var matcher = TAG.matcher(tag.strip());
            if (!matcher.matches() || tags.put(matcher.group(1), matcher.group(2)) != null) {
                throw refused(text);
            }
        }
        if (tags.size() > MOST) {
            throw refused(text);
        }
        return new S3Tags(tags, Map.of("retention", "temporary"));
    }

    private static PublishException refused(String text) {
        return new PublishException(
                "%s=%s is neither none nor at most %d tags as key=value, separated by commas, each key once. Type -D%s=%s"
                        .formatted(
                                AwsKeys.S3_TAGS,
                                SettingException.shown(text),
                                MOST,
                                AwsKeys.S3_TAGS,
                                AwsKeys.S3_TAGS_DEFAULT));
    }
}
