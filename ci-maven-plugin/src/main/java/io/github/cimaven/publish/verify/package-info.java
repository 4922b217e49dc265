/** Looks at a published release again: whether each channel gives what was sealed, signed and attested. */
package io.github.cimaven.publish.verify;
