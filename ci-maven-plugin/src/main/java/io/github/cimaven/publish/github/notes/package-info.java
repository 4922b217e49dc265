/** The notes of a release: pure text from commits and changelog. */
package io.github.cimaven.publish.github.notes;
