/** How goals tell what they found: text from outside as a sentence may hold it, and many findings as one message. */
package io.github.cimaven.finding;
