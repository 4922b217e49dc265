def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension()
story.replace('lib/pom.xml', '</dependencies>', '<dependency><groupId>com.google.code.gson</groupId><artifactId>gson</artifactId><version>2.15.0</version><scope>provided</scope></dependency></dependencies>')
story.write('lib/src/main/java/com/acme/shop/Wire.java', 'package com.acme.shop; public final class Wire { public String text(Object o) { return new com.google.gson.Gson().toJson(o); } }')
story.repository().commit('First')
true
