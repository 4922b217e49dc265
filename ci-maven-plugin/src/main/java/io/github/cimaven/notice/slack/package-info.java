/** Glue that is compiled against Slack's client, and loaded together with it. */
package io.github.cimaven.notice.slack;
