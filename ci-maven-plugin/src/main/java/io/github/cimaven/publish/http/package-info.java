/** Requests to a service: what the channels need of an HTTP client. */
package io.github.cimaven.publish.http;
