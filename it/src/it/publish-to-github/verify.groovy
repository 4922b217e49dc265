def story = io.github.cimaven.it.Story.of(binding.variables)
def github = context.get('github')
github.close()
assert github.calls.count { it.method() != 'GET' } == context.get('writes')
assert story.record().publication.result == 'already'
assert story.log().contains('0 files sent')
assert story.filesWith(io.github.cimaven.doubles.FakeGitHub.TOKEN) == ['invoker.properties']
true
