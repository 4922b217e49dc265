/**
 * Engines too heavy to be dependencies of the plugin: resolved by Maven's own resolver when a goal needs one, and loaded
 * beside the plugin, with glue that is compiled against the engine. Nobody else knows the resolver.
 */
package io.github.cimaven.engine;
