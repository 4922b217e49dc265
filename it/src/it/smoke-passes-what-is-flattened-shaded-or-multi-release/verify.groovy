def story = io.github.cimaven.it.Story.of(binding.variables)
def entries = { jar -> new java.util.zip.ZipFile(story.path(jar).toFile()).withCloseable { it.entries()*.name } }
assert story.text('lib/.flattened-pom.xml').contains('<version>1.0.0</version>')
assert entries('bundle/target/bundle-1.0.0.jar').contains('com/google/gson/Gson.class')
assert !entries('bundle/target/bundle-1.0.0.jar').contains('com/acme/shop/Price.class')
assert entries('mrjar/target/mrjar-1.0.0.jar').contains('META-INF/versions/17/com/acme/many/Clock$Face.class')
['lib', 'mrjar'].each { assert story.jsonArray("target/ci/findings/smoke-${it}.json").isEmpty() }
// Classes of Gson whose constants were copied, which minimizeJar leaves out.
assert story.jsonArray('target/ci/findings/smoke-bundle.json').every { it.asJsonObject.get('severity').asString.equalsIgnoreCase('note') }
['lib', 'bundle', 'mrjar'].each { module ->
    assert !story.jsonArray("target/ci/findings/check-${module}.json").any { it.asJsonObject.get('severity').asString.equalsIgnoreCase('error') }
}
assert story.logLines('cannot be read as it will be deployed') == []
