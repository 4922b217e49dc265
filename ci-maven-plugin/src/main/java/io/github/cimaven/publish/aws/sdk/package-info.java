/** Glue to the AWS SDK; loaded together with it. */
package io.github.cimaven.publish.aws.sdk;
