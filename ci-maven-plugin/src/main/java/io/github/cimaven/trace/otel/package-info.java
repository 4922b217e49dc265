/** What is loaded together with the SDK of OpenTelemetry. */
package io.github.cimaven.trace.otel;
