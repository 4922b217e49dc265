context.get('server').killAt(3, '', true)
true
