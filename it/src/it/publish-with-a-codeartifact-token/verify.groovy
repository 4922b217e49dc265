def story = io.github.cimaven.it.Story.of(binding.variables)
def server = context.get('server')
def tokens = context.get('tokens')
server.close()
tokens.close()
assert server.files.keySet().any { it.endsWith('-1.0.0.jar') }
assert server.files.keySet().any { it.endsWith('maven-metadata.xml') }
assert server.logins == ['aws:token-for-tests-only-1'] as Set
assert tokens.granted.size() == 1
['token-for-tests-only', 'aws:token-for-tests-only-1'.bytes.encodeBase64().toString(), 's3-secret-for-tests-only'].each {
    assert story.filesWith(it).findAll { !(it ==~ /invoker\.properties|.*\.groovy/) } == []
}
true
