def story = io.github.cimaven.it.Story.of(binding.variables)
def name = 'greeter-pr42-' + knownCommit.substring(0, 7) + '.jar'
def jar = story.path("target/ci/artifacts/$name").toFile().bytes
assert story.files('target/ci/artifacts') == [name, 'manifest.json']
def entry = story.jsonArray('target/ci/artifacts/manifest.json')[0]
assert entry.file.asString == name
assert entry.sha256.asString == java.security.MessageDigest.getInstance('SHA-256').digest(jar).encodeHex().toString()
assert entry.size.asInt == jar.length
assert entry.retentionDays.asInt == 7
def staged = java.time.Instant.parse(entry.staged.asString)
assert java.time.Instant.parse(entry.expires.asString) == staged.plus(java.time.Duration.ofDays(7))
assert story.record().artifacts*.file == [name]
