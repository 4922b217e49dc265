/** What the channels need to know of AWS; its SDK is known in {@code sdk} alone. */
package io.github.cimaven.publish.aws;
