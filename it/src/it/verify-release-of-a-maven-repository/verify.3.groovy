def story = io.github.cimaven.it.Story.of(binding.variables)
def server = context.get('server')
server.close()
def base = 'com/acme/greeter/1.0.0/greeter-1.0.0'
def there = java.security.MessageDigest.getInstance('SHA-256').digest(server.files["${base}.jar".toString()]).encodeHex().toString()
def report = story.json('target/ci/verify-release.json')
assert report.verdict.asString == 'failed'
assert report.checks.collect { [it.channel.asString, it.kind.asString, it.subject.asString] } as Set == [
    ['maven', 'BYTES', "${base}.jar"], ['maven', 'CHECKSUM', "${base}.jar.md5"], ['maven', 'CHECKSUM', "${base}.jar.sha1"],
    ['maven', 'SIGNATURE', "${base}.jar"], ['maven', 'BYTES', "${base}-sources.jar"]].collect { it*.toString() } as Set
def errors = story.errors()
assert errors.any { it.contains("the verdict is 'failed': 5 faults, and 0 gaps.") }
assert errors.any { it.endsWith("maven gives other bytes of ${base}.jar than were released: SHA-256 there $there, released ${context.get('released')}. [bytes]") }
assert errors.any { it.endsWith("maven does not have ${base}-sources.jar any more. [bytes]") }
assert errors.any { it.contains('Do not use these files. Find out who changed them; a release is never mended, release a new version.') }
assert !story.hasStackTrace()
true
