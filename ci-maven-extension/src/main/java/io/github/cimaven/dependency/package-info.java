/** What a change does to the artifacts that Maven resolves. */
package io.github.cimaven.dependency;
