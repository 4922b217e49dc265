/**
 * What is said of a release, so that others can check it years later: its provenance as an in-toto statement, the DSSE
 * envelope that signs it, and the record of the release.
 */
package io.github.cimaven.attest;
