/** The channel {@code s3}: a bucket of S3 or of a server that speaks its language, which keeps plan and journal too. */
package io.github.cimaven.publish.s3;
