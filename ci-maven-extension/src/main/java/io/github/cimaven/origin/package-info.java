/** Which repository an artifact came from, and which it may come from. */
package io.github.cimaven.origin;
