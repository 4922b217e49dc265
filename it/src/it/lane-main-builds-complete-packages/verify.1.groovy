def story = io.github.cimaven.it.Story.of(binding.variables)
def version = context.get('version')
def expected = ['lib', 'app'].collectMany { ["$it-${version}.jar", "$it-$version-sources.jar", "$it-$version-javadoc.jar"]*.toString() }
def entries = story.jsonArray('target/ci/artifacts/manifest.json')
assert entries*.file*.asString as Set == expected as Set
assert entries.every { it.retentionDays.asInt == 14 && story.has('target/ci/artifacts/' + it.file.asString) }
new java.util.jar.JarFile(story.path("target/ci/artifacts/lib-${version}.jar").toFile()).withCloseable {
    assert it.manifest.mainAttributes.getValue('Git-Version') == version
}
new java.util.jar.JarFile(story.path("target/ci/artifacts/lib-${version}-javadoc.jar").toFile()).withCloseable {
    assert it.getEntry('com/acme/shop/Price.html') != null
}
new java.util.jar.JarFile(story.path("target/ci/artifacts/lib-${version}-sources.jar").toFile()).withCloseable {
    assert it.getEntry('com/acme/shop/Price.java') != null
}
def workers = story.path('target/ci/javadoc').toFile().listFiles()
assert workers.size() == 1
assert new File(workers[0], 'worker.log').readLines().collect { it.tokenize('/')[-4] } == ['lib', 'app']
def record = story.record()
assert record.success
assert record.spark == null && !story.has('target/ci/spark') && story.logLines('Resolving Spark') == []
assert record.coverage.modules*.module == ['lib']
assert record.parallel.chain.last() == 'app' && record.parallel.total >= record.parallel.longestChain
assert record.coverage.unmeasured == ['app']
assert !story.findings('note').contains('check/central-artifacts')
context.put('hashes', entries.collectEntries { [it.file.asString, it.sha256.asString] })
true
