/** Which failing tests are new. */
package io.github.cimaven.ledger;
