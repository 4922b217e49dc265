/** What a pipeline is in the words of each CI service. */
package io.github.cimaven.workflow.provider;
