/** The channel {@code directory}: a folder laid out as a Maven repository, which keeps plan and journal too. */
package io.github.cimaven.publish.directory;
