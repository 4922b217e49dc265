/**
 * What a channel is, for those that come with the product and for a company's own.
 *
 * <p>A channel of one's own is a jar with a {@link io.github.cimaven.publish.spi.ChannelProvider} named in {@code
 * META-INF/services}, listed in the {@code <dependencies>} of ci-maven-plugin in the POM. Its name then goes into {@code
 * ci.publish}.
 *
 * <p>What is thrown decides what happens next. A {@link io.github.cimaven.publish.spi.PublishException} is a verdict: the
 * release cannot be published as it is. An {@link java.io.IOException} is none: the service was slow or out of reach, the
 * release is <em>pending</em>, and the next run continues it.
 */
package io.github.cimaven.publish.spi;
