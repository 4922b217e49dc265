/** Glue to Apache HttpClient; loaded together with it. */
package io.github.cimaven.publish.http.apache;
