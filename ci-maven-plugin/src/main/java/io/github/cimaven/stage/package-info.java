/** Puts what the build made into {@code target/ci/artifacts}, under the names of the lane and with a manifest. */
package io.github.cimaven.stage;
