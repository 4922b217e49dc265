/** The key under which a CI service keeps the local repository from one build to the next. */
package io.github.cimaven.cache;
