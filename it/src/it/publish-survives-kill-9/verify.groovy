def story = io.github.cimaven.it.Story.of(binding.variables)
def server = context.get('server')
server.close()
println "Maven was killed at ${server.kills()} points."
assert server.kills() == 5
def sums = [sha1: 'SHA-1', md5: 'MD5']
def hash = { bytes, name -> java.security.MessageDigest.getInstance(name).digest(bytes).encodeHex().toString() }
def files = server.files
assert ['lib', 'app'].every { module -> ['.jar', '-sources.jar', '.pom'].every { files.containsKey("com/acme/$module/1.0.0/$module-1.0.0$it".toString()) } }
// Each file was taken once, and has its checksums; only lists may be written again.
assert server.puts.findAll { !it.contains('maven-metadata.xml') }.countBy { it }.values().every { it == 1 }
files.keySet().findAll { !(it ==~ /.*\.(sha1|md5)/) }.each { path ->
    sums.each { suffix, name -> assert new String(files[path + '.' + suffix]) == hash(files[path], name) }
}
['lib', 'app', 'shop'].each { assert new String(files["com/acme/$it/maven-metadata.xml".toString()]).contains('<version>1.0.0</version>') }
// The bytes are those that the first run sealed.
def git = org.eclipse.jgit.api.Git.open(story.path('remote.git').toFile())
def refs = git.repository.refDatabase.getRefsByPrefix('refs/ci-release/shop/1.0.0/')*.name
assert refs.collect { it - 'refs/ci-release/shop/1.0.0/' } as Set == ['journal.json', 'plan.json', 'receipts.json'] as Set
git.close()
def publication = story.record().publication
assert publication.result == 'already'
assert publication.state == 'DONE'
publication.channels[0].receipt.files.each { assert hash(files[it.path], 'SHA-256') == it.sha256 }
true
