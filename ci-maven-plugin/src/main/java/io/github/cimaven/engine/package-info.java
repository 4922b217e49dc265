/** What Maven's resolver finds. Only this package knows it. */
package io.github.cimaven.engine;
