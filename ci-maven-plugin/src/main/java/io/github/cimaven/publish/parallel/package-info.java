/** Several requests to a service at once. */
package io.github.cimaven.publish.parallel;
