/** What git says of the version of a build: for file names and manifests, and for a project whose POM asks. */
package io.github.cimaven.version;
