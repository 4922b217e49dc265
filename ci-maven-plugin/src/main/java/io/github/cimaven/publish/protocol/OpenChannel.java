package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.Channel;

/** @param name as in {@code ci.publish} */
public record OpenChannel(String name, Channel channel) {}
