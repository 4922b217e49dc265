/** Glue that is loaded together with BouncyCastle. */
package io.github.cimaven.sign.bouncycastle;
