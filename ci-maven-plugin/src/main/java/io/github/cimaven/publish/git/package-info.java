/** The journal of a release in refs of a git remote, for channels that cannot keep one. */
package io.github.cimaven.publish.git;
