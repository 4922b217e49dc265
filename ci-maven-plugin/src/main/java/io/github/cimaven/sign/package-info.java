/** The PGP signatures of a release: whether its key can sign, and whether each file has a good signature. */
package io.github.cimaven.sign;
