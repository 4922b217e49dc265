def story = io.github.cimaven.it.Story.of(binding.variables)
def written = context.get('server').written('releases')
context.get('proxy').close()
context.get('server').close()
assert written == context.get('written')
assert context.get('proxy').requests.every { it.startsWith('GET ') }
assert story.record().publication.result == 'already'
assert story.log().contains('is published to the channel s3 already')
// The server and the scripts of the story have to know them.
['s3-secret-for-tests-only', 's3-session-for-tests-only'].each { secret ->
    assert story.filesWith(secret).findAll { !(it ==~ /s3\/.*|invoker\.properties|.*\.groovy/) } == []
}
true
