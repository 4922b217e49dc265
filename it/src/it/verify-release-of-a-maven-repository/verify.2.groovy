def story = io.github.cimaven.it.Story.of(binding.variables)
def files = context.get('server').files
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'passed'
assert report.basis.asString == 'plan'
assert report.state.asString == 'DONE'
assert report.store.asString.endsWith(' refs/ci-release/greeter/1.0.0/')
def ofServer = report.counts.findAll { it.has('channel') && it.channel.asString == 'maven' }.collectEntries { [(it.kind.asString): it.good.asInt] }
def released = files.keySet().findAll { !it.contains('maven-metadata.xml') }
assert ofServer == [BYTES: released.size(), CHECKSUM: released.count { it ==~ /.*\.(md5|sha1)/ }, SIGNATURE: released.count { it.endsWith('.asc') }]
assert ofServer.SIGNATURE > 0
// A byte of the jar, and the sources.
def base = 'com/acme/greeter/1.0.0/greeter-1.0.0'
def changed = files["${base}.jar".toString()].clone()
changed[changed.length / 2 as int] ^= 1
context.put('released', io.github.cimaven.it.SignedStatement.sha256(story.path("published/${base}.jar")))
files["${base}.jar".toString()] = changed
assert files.remove("${base}-sources.jar".toString()) != null
true
