/** Files and their digests: the JDK's own means, put together once. */
package io.github.cimaven.files;
