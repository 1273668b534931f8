import os
import sys

import requests

# Without `auth`, requests reads the file that NETRC names.
auth = (os.environ["LIVY_USERNAME"], os.environ["LIVY_PASSWORD"]) if "LIVY_USERNAME" in os.environ else None
answer = requests.get(os.environ.get("LIVY_URL", sys.argv[1]) + "/sessions", auth=auth)
answer.raise_for_status()
print(answer.text)
