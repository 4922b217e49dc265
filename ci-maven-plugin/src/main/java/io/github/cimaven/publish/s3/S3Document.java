package io.github.cimaven.publish.s3;

/** A small object as it was read. */
public final class S3Document {
    private final byte[] bytes;
    private final String etag;

    public S3Document(byte[] bytes, String etag) {
        this.bytes = bytes.clone();
        this.etag = etag;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String etag() {
        return etag;
    }
}
