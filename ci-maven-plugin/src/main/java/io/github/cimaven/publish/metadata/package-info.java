/** What a Maven repository says of its versions. */
package io.github.cimaven.publish.metadata;
