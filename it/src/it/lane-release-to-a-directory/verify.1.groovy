def story = io.github.cimaven.it.Story.of(binding.variables)
def there = story.files('published')
['app/1.0.0/app-1.0.0.jar', 'app/1.0.0/app-1.0.0-sources.jar', 'app/1.0.0/app-1.0.0-javadoc.jar', 'app/1.0.0/app-1.0.0.pom', 'app/maven-metadata.xml', 'lib/1.0.0/lib-1.0.0.jar', 'lib/1.0.0/lib-1.0.0.pom', 'shop/1.0.0/shop-1.0.0.pom',
    'shop/1.0.0/shop-1.0.0-cyclonedx.json', 'shop/1.0.0/shop-1.0.0-cyclonedx.xml'].each {
    assert there.contains("com/acme/$it".toString())
}
def receipt = story.json('published/.ci-release/shop/1.0.0/release.json')
assert receipt.tag.asString == 'v1.0.0'
assert receipt.commit.asString.length() == 40
def statement = story.json('published/.ci-release/shop/1.0.0/attachments/provenance.intoto.json')
assert statement.getAsJsonArray('subject').collect { it.name.asString }.contains('com/acme/lib/1.0.0/lib-1.0.0.jar')
def inputs = statement.predicate.buildDefinition
assert inputs.internalParameters.materialsKnown.asBoolean && !inputs.internalParameters.signed.asBoolean
assert inputs.resolvedDependencies.size() > 100
def own = inputs.resolvedDependencies.findAll { it.has('uri') && it.uri.asString.startsWith('pkg:maven/com.acme/') }
assert own == []
assert story.json('published/.ci-release/shop/1.0.0/receipts.json').channels[0].name.asString == 'directory'
assert story.files('target/surefire-reports') == []
assert story.record().artifacts*.file as Set == ['app', 'lib'].collectMany { ["$it-1.0.0.jar", "$it-1.0.0-sources.jar", "$it-1.0.0-javadoc.jar"]*.toString() } as Set
context.put('published', there.collectEntries { [it, story.path("published/$it").toFile().lastModified()] })
