/** What git says of the work tree: plain records, and the one class that knows JGit. */
package io.github.cimaven.git;
