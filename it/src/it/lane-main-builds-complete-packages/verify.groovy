def story = io.github.cimaven.it.Story.of(binding.variables)
def entries = story.jsonArray('target/ci/artifacts/manifest.json')
assert entries.collectEntries { [it.file.asString, it.sha256.asString] } == context.get('hashes')
assert !story.has('target/ci/javadoc')
assert !story.hasStackTrace()
true
