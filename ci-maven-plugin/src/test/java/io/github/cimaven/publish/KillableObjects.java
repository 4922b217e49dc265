package io.github.cimaven.publish;

import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.s3.S3Condition;
import io.github.cimaven.publish.s3.S3Content;
import io.github.cimaven.publish.s3.S3Document;
import io.github.cimaven.publish.s3.S3Entry;
import io.github.cimaven.publish.s3.S3Objects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Each object that is written or removed is a step: journal, bytes and release alike. */
record KillableObjects(S3Objects objects, KillPoints points) implements S3Objects {

    @Override
    public SortedMap<String, Long> list(String prefix) throws IOException, AwsRefusal {
        return objects.list(prefix);
    }

    @Override
    public Optional<S3Entry> head(String key) throws IOException, AwsRefusal {
        return objects.head(key);
    }

    @Override
    public Optional<S3Document> read(String key) throws IOException, AwsRefusal {
        return objects.read(key);
    }

    @Override
    public boolean download(String key, Path target) throws IOException, AwsRefusal {
        return objects.download(key, target);
    }

    @Override
    public Optional<String> put(String key, S3Content content, S3Condition condition, Map<String, String> tags)
            throws IOException, AwsRefusal {
        return points.<Optional<String>, AwsRefusal>step(() -> objects.put(key, content, condition, tags));
    }

    @Override
    public void delete(String key) throws IOException, AwsRefusal {
        points.<Boolean, AwsRefusal>step(() -> {
            objects.delete(key);
            return true;
        });
    }

    @Override
    public String url(String key) throws IOException, AwsRefusal {
        return objects.url(key);
    }

    @Override
    public void close() {
        objects.close();
    }
}
